export function sobjectsPack() { return ''; }
