"""The map below the features: viewports, colour scale, geometry."""
