// What is pushed to this browser while no page is open. What carries it cannot read it.
const here = (address) => new URL(address?.startsWith("/") ? address : "/", location.origin);

addEventListener("push", (event) => {
  const { title, body, tag, lang, dir, address } = event.data.json();
  event.waitUntil(registration.showNotification(title, { body, tag, lang, dir, data: { address } }));
});

export async function hearNoMore() {
  const now = await registration.pushManager?.getSubscription();
  await now?.unsubscribe();
}

async function open(address) {
  const pages = await clients.matchAll({ type: "window" });
  const there = pages.find(({ url }) => new URL(url).pathname === address.pathname);
  if (there) return there.focus();
  return clients.openWindow(address.origin === location.origin ? address : "/");
}

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(here(event.notification.data?.address)));
});
