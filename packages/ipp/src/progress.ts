/** Widgets for the KPU's own people: the filling of the index. A public page has no reason to import them. */
export {};
