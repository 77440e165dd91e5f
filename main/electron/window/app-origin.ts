/** The scheme of the window's own pages; nothing else is ever loaded. */
export const appScheme = 'app';

const appHost = 'gode-historier';

/** The origin of the window's page. */
export const appOrigin = `${appScheme}://${appHost}`;

/** The address of the window's page. */
export const startPage = `${appOrigin}/index.html`;

/** Whether an address belongs to the program itself. Anything that is not an address does not. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost;
}
