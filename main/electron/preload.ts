import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channelOf, channels, type Feature } from '../../shared/ipc/channels.ts';
import { eventChannel } from '../../shared/ipc/event-channel.ts';

const call = (channel: string) => (argument: unknown) => ipcRenderer.invoke(channel, argument);

const callsOf = (feature: Feature) =>
  Object.fromEntries(channels[feature].map((name) => [name, call(channelOf(feature, name))]));

/** The page gets one function a call, typed as `Bridge`; `ipcRenderer` itself never leaves this world. */
contextBridge.exposeInMainWorld('bridge', {
  ...Object.fromEntries((Object.keys(channels) as Feature[]).map((name) => [name, callsOf(name)])),
  /** A path is read here, from a file that the user dropped; a page cannot make one up this way. */
  importDroppedFiles: (files: readonly File[]) =>
    call(channelOf('stories', 'importDropped'))({
      paths: files.map((file) => webUtils.getPathForFile(file)),
    }),
  onEvent(listener: (name: string, value: unknown) => void) {
    const forward = (_event: unknown, name: string, value: unknown) => listener(name, value);
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.off(eventChannel, forward);
  },
});
