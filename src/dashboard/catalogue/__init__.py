"""The data: vocabulary, records, their checks, and the questions that may be asked of them."""
