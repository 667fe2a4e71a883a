ALTER TABLE "amends"."outbox" ADD COLUMN "type" text GENERATED ALWAYS AS (work ->> 'type') STORED;--> statement-breakpoint
ALTER TABLE "amends"."outbox" ADD COLUMN "claimed_until" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "outbox_performable" ON "amends"."outbox" USING btree ("type","created_at") WHERE "amends"."outbox"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "outbox_given_up" ON "amends"."outbox" USING btree ("settled_at","id") WHERE "amends"."outbox"."state" = 'failed';