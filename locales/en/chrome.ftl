# Everything that stands around the text of a page.
page-title = { $title } – { $controller }
page-skip = Skip to content
page-contents = Contents
page-link-to-section = Link to the section “{ $title }”
page-languages = Languages
page-documents = Other pages
page-footer = About this page
page-draft = Draft
    .note = This version has not been published.
page-earlier = This version applied until { $until }. It was replaced by the { $current }.
page-earlier-alone = This version applied until { $until }.
page-earlier-current = current version
# How a label stands before its content where there are no columns.
page-label = { $label }:

language-de = Deutsch
language-en = English

document-statement = Privacy statement
document-measures = Technical and organisational measures
document-measures-customers = Technical and organisational measures (edition for customers)
document-recipients = Recipients and processors
document-recipients-customers = Recipients and processors (edition for customers)
document-cookies = Cookies and other storage
document-snippets = Texts for our customers
document-record = Record of processing activities
document-record-public = Record of processing activities (public edition)
