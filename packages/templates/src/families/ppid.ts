/** Public information, services, accountability, contact. */
export {};
