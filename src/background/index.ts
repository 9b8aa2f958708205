// Every listener of the background is registered here, in the first tick.
console.debug('Kith');
