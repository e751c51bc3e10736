/** A neutral picture of any size, without a request: a gavel's circle on grey. */
export const picture = (width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#b9a9a0"/><circle cx="50%" cy="50%" r="${height / 4}" fill="#7c6a61"/></svg>`,
  )}`;
