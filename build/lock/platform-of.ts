/** The machines that a package is meant for, as a lock file says it. */
export type Platform = {
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc?: readonly string[];
};

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/** Reads the machines off a package's name, such as `…-linux-x64-musl`; undefined when it names none. */
export function platformOf(name: string): Platform | undefined {
  const words = name.split(/[-/]/).map((word) => (word === 'win' ? 'win32' : word));
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length === 0 || cpu.length === 0) return undefined;
  const libc = words.map((word) => libraries[word]).filter((word) => word !== undefined);
  return os.includes('linux') && libc.length > 0 ? { os, cpu, libc } : { os, cpu };
}
