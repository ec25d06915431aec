// SPDX-License-Identifier: EUPL-1.2
/** A plain HTTP client that keeps cookies for each host and follows redirects by hand. */
export class CookieClient {
  readonly #jars = new Map<string, Map<string, string>>();

  #jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    return jar;
  }

  /** The `cookie` header that the host of this address is sent. */
  cookiesFor(url: string): string {
    return [...this.#jar(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.#jar(url);
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookiesFor(url));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Follows redirects to the page they lead to; returns its address and the response. */
  async follow(url: string, init: RequestInit = {}): Promise<{ url: string; response: Response }> {
    const response = await this.send(url, init);
    const location = response.headers.get('location');
    if (location === null) return { url, response };
    await response.body?.cancel();
    return this.follow(new URL(location, url).href);
  }
}
