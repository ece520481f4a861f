"""What the site is, who publishes it, how its entries were found, and what it stores of readers."""
