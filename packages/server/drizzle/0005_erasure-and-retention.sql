ALTER TABLE "amends"."orders" ADD COLUMN "customer_id" text;--> statement-breakpoint
ALTER TABLE "amends"."orders" ADD COLUMN "erasure_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "amends"."orders" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "amends"."outbox" ADD COLUMN "order_id" text;--> statement-breakpoint
CREATE INDEX "deliveries_received" ON "amends"."deliveries" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_kept" ON "amends"."idempotency_keys" USING btree ("kept_at");--> statement-breakpoint
CREATE INDEX "orders_customer" ON "amends"."orders" USING btree ("customer_id") WHERE "amends"."orders"."customer_id" is not null;--> statement-breakpoint
CREATE INDEX "orders_to_erase" ON "amends"."orders" USING btree ("erasure_asked_at","id") WHERE "amends"."orders"."erasure_asked_at" is not null and "amends"."orders"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "orders_unerased" ON "amends"."orders" USING btree ("recorded_at","id") WHERE "amends"."orders"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_order" ON "amends"."outbox" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "outbox_done" ON "amends"."outbox" USING btree ("settled_at","id") WHERE "amends"."outbox"."state" = 'done';--> statement-breakpoint
CREATE INDEX "parked_received" ON "amends"."parked" USING btree ("received_at");