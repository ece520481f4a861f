"""The story in slides, driven from the keyboard, or a reader's own slides."""

import streamlit as st

from dashboard import services
from dashboard.features.presentation import my_slides
from dashboard.features.presentation import page as presentation_page
from dashboard.streamlit_adapter import navigation, page_elements, url_state

t = url_state.translator()
own, name = my_slides.slides(), my_slides.name()
leave = [(t("present-file"), presentation_page.pptx_href()), (t("present-leave"), navigation.page_href("home"))]

if my_slides.arranging():
    my_slides.arrange(own)
elif own:
    st.set_page_config(page_title=f"{name or t('slides-title')} – {t('site')}")
    page_elements.hidden_title(name or t("slides-title"))
    presentation_page.slide_show(
        own, name, [(t("slides-arrange"), navigation.page_href("present", *my_slides.ARRANGE)), *leave]
    )
else:
    page_elements.hidden_title(t("page-present"))
    presentation_page.slide_show(services.story_slides(), "", leave)
