"""The story in slides, driven from the keyboard, or a reader's own slides."""

import streamlit as st

from dashboard.ui import blocks, collected, navigation, slides, store, url_state

t = url_state.words()
own, name = collected.slides(), collected.name()
leave = [(t("present-file"), slides.file()), (t("present-leave"), navigation.to("home"))]

if collected.arranging():
    collected.arrange(own)
elif own:
    st.set_page_config(page_title=f"{name or t('slides-title')} – {t('site')}")
    blocks.hidden_title(name or t("slides-title"))
    slides.stage(own, name, [(t("slides-arrange"), navigation.to("present", *collected.ARRANGE)), *leave])
else:
    blocks.hidden_title(t("page-present"))
    slides.stage(store.story_slides(), "", leave)
