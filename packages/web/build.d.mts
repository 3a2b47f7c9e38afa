/** Bundles the desk into a folder, an absolute path, which is emptied first. */
export function buildDesk(outDir: string): Promise<void>
