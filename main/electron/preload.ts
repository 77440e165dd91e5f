import { contextBridge, ipcRenderer } from 'electron';
import { channelOf, channels, type Feature } from '../../shared/ipc/channels.ts';

const call = (channel: string) => (argument: unknown) => ipcRenderer.invoke(channel, argument);

const callsOf = (feature: Feature) =>
  Object.fromEntries(channels[feature].map((name) => [name, call(channelOf(feature, name))]));

/** The page gets one function a call, typed as `Bridge`; `ipcRenderer` itself never leaves this world. */
contextBridge.exposeInMainWorld(
  'bridge',
  Object.fromEntries((Object.keys(channels) as Feature[]).map((name) => [name, callsOf(name)])),
);
