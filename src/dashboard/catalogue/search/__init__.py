"""Search by words: how text is split, folded and stemmed, the index, phrases, labels and near spellings."""
