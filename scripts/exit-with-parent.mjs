// Preloaded into the portal's process: when its supervisor dies, even by kill -9, the channel closes and it ends too.
process.on("disconnect", () => process.exit(0));
process.channel?.unref();
