"""What scenes are made of: the panel, the cards, the pages, the charts."""
