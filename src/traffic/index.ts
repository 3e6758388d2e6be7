/** The face of the room: judges traffic as it happens, from a program to the mock, or through a proxy to a server. */
export { runProxy, type ProxyRunOptions } from './proxy.ts';
export { runMock, type MockRunOptions } from './mock.ts';
