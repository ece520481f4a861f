"""The story in slides, driven from the keyboard, or a reader's own slides."""

import streamlit as st

from dashboard.features.presentation import arrange_page
from dashboard.features.presentation import page as presentation_page
from dashboard.features.presentation.own_slides import OwnSlides
from dashboard.features.presentation.story import SLIDES
from dashboard.streamlit_adapter import navigation, page_elements, url_state

t = url_state.translator()
own = presentation_page.own_slides()
leave = [(t("present-file"), presentation_page.pptx_url(own)), (t("present-leave"), navigation.page_href("home"))]

if arrange_page.is_arranging():
    arrange_page.arrange(own)
elif own.slides:
    name, arrange_url = own.name or t("slides-title"), navigation.page_href("present", *arrange_page.ARRANGE)
    st.set_page_config(page_title=f"{name} – {t('site')}")
    page_elements.hidden_title(name)
    presentation_page.slide_show(own.slides, own, [(t("slides-arrange"), arrange_url), *leave])
else:
    page_elements.hidden_title(t("page-present"))
    presentation_page.slide_show(SLIDES, OwnSlides(), leave)
