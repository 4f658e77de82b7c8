/** An address short enough to read: host and path, without scheme, query and trailing slash. */
export function readableUrl(url: string): string {
  const { hostname, pathname } = new URL(url);
  const address = (hostname.replace(/^www\./, '') + decodePath(pathname)).replace(/\/$/, '');
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
