import type { Page } from '@playwright/test';

export interface PageRecord {
  /** Everything the page wrote to the console, and every error that nobody caught. */
  readonly messages: string[];
  /** The addresses of everything that the page asked for. */
  readonly requests: string[];
  /** Those of them that did not arrive. */
  readonly failures: string[];
}

/** Records what a page says and asks for, from now on. */
export function watchPage(page: Page): PageRecord {
  const record: PageRecord = { messages: [], requests: [], failures: [] };
  page.on('console', (message) => record.messages.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => record.messages.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => record.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // The next page was opened before the icon had come: nothing is wrong with the site.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') record.failures.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) record.failures.push(response.url());
  });
  return record;
}
