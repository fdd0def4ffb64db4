/** Where the wording of most of these messages comes from. */
export const COMPILER = "[S] the compiler's messages as in https://github.com/forcedotcom/apex-language-support";
