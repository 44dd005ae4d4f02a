export function installPackages(folder: string): boolean;
export const NOT_INSTALLED: string;
