/** An Electron that starts on this machine, and which one it is. */
export type ElectronRuntime = {
  /** `pinned` is the version of package.json; `registry` stands in where that one can't be downloaded. */
  readonly origin: 'pinned' | 'registry';
  readonly version: string;
  /** The folder that ELECTRON_OVERRIDE_DIST_PATH and electron-builder's electronDist want. */
  readonly folder: string;
  readonly executable: string;
};
