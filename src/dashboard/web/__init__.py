"""The server: how the application is put together and started."""
