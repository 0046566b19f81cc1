declare module "mapshaper" {
  const mapshaper: {
    /** Runs a command line on files held in memory; resolves with the files that it writes. */
    applyCommands(
      commands: string,
      files: Record<string, unknown>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

declare module "@svg-maps/vietnam" {
  const map: { locations: { id: string; name: string; path: string }[] };
  export default map;
}
