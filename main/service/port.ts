/** One end of a channel between processes; Electron's ports and Node's fit after a thin wrapping. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}
