/**
 * The API version a class is compiled under, from the text of its `-meta.xml`: `61` for `<apiVersion>61.0</apiVersion>`.
 * Undefined when there is no text or no version in it.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_classes.htm [D]
 */
export function apiVersionOf(metadata: string | undefined): number | undefined {
  const version = metadata
    ?.replace(/<!--[\s\S]*?-->/g, '')
    .match(/<apiVersion>\s*(\d{1,3})(?:\.\d+)?\s*<\/apiVersion>/);
  return version ? Number(version[1]) : undefined;
}
