"""How the shipped model was made: corpus, training, export, evaluation. Not part of the wheel."""
