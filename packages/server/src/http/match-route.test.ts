import { describe, expect, it } from 'vitest';
import { matchRoute, routePath } from './match-route.js';

describe('a path', () => {
  it.each([
    ['GET', '/api/v1/orders/1001', { kind: 'route', name: 'readOrder', id: '1001' }],
    ['GET', '/api/v1/orders/a%2Fb%3A%C3%BC', { kind: 'route', name: 'readOrder', id: 'a/b:ü' }],
    ['POST', '/api/v1/cases/1:p/choice', { kind: 'route', name: 'choose', id: '1:p' }],
    ['GET', '/api/v1/orders/1/live', { kind: 'route', name: 'live', id: '1' }],
    ['POST', '/api/v1/orders/1/updates/stop', { kind: 'route', name: 'stopUpdates', id: '1' }],
    ['POST', '/api/v1/lookup', { kind: 'route', name: 'findOrder', id: '' }],
    ['GET', '/api/v1/incidents', { kind: 'route', name: 'incidents', id: '' }],
    ['POST', '/api/v1/incidents', { kind: 'none', allow: ['GET'] }],
    ['POST', '/api/webhooks/shopify', { kind: 'webhook', source: 'shopify' }],
    ['GET', '/api/webhooks/shopify', { kind: 'none', allow: ['POST'] }],
    ['DELETE', '/api/v1/orders/1', { kind: 'none', allow: ['GET'] }],
    ['GET', '/api/v1/orders/', { kind: 'none', allow: [] }],
    ['GET', '/api/v1/orders/%00', { kind: 'none', allow: [] }],
    ['GET', '/api/v1/orders/%E0%A4%A', { kind: 'none', allow: [] }],
    ['GET', `/api/v1/orders/${'9'.repeat(4000)}`, { kind: 'none', allow: [] }],
    ['GET', '/apiv1/orders/1', { kind: 'none', allow: [] }],
    ['GET', '/other/v1/orders/1', { kind: 'none', allow: [] }],
  ])('%s %s', (method, path, match) => {
    expect(matchRoute(method, path, '/api')).toEqual(match);
  });

  it('is written as it is read', () => {
    for (const id of ['1001', 'a/b', '../x', 'ü %:', '1001:p1']) {
      const path = routePath('readCase', id, '/api');
      expect(matchRoute('GET', path, '/api')).toEqual({ kind: 'route', name: 'readCase', id });
    }
  });
});
