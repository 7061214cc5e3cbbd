"""The window Agreement: figures with their intervals, pictures of them, and the cases behind them."""
