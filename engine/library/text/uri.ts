/** The parts of a URI; undefined or empty of what it does not have. [D] RFC 3986 appendix B */
export interface Uri {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

/** Takes a URI or a relative reference apart. */
export function splitUri(text: string): Uri {
  const match = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(text);
  const [, scheme, authority, path = '', query, fragment] = match ?? [];
  return { scheme, authority, path, query, fragment };
}

/** Puts the parts of a URI together. [D] RFC 3986 section 5.3 */
export function joinUri({ scheme, authority, path, query, fragment }: Uri): string {
  return [
    scheme === undefined ? '' : `${scheme}:`,
    authority === undefined ? '' : `//${authority}`,
    path,
    query === undefined ? '' : `?${query}`,
    fragment === undefined ? '' : `#${fragment}`,
  ].join('');
}

/** What a reference means as seen from a base. [D] RFC 3986 section 5.2 */
export function resolveUri(base: Uri, reference: Uri): Uri {
  if (reference.scheme !== undefined) return { ...reference, path: withoutDots(reference.path) };
  const { fragment } = reference;
  const { scheme } = base;
  if (reference.authority !== undefined) return { ...reference, scheme, path: withoutDots(reference.path) };
  const { authority } = base;
  if (reference.path === '') {
    return { scheme, authority, path: base.path, query: reference.query ?? base.query, fragment };
  }
  const path = reference.path.startsWith('/') ? reference.path : merged(base, reference.path);
  return { scheme, authority, path: withoutDots(path), query: reference.query, fragment };
}

function merged(base: Uri, path: string): string {
  if (base.authority !== undefined && base.path === '') return `/${path}`;
  return base.path.slice(0, base.path.lastIndexOf('/') + 1) + path;
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
      if (last) kept.push('');
    } else if (segment === '.') {
      if (last) kept.push('');
    } else kept.push(segment);
  });
  return kept.join('/');
}
