CREATE TABLE "amends"."checks" (
	"order_id" text PRIMARY KEY NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "amends"."checks" ADD CONSTRAINT "checks_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checks_due" ON "amends"."checks" USING btree ("due_at");--> statement-breakpoint
CREATE FUNCTION "amends"."watch_order"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "amends"."checks" ("order_id", "due_at") VALUES (NEW."id", NEW."recorded_at") ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "watch_order" AFTER INSERT ON "amends"."orders" FOR EACH ROW EXECUTE FUNCTION "amends"."watch_order"();--> statement-breakpoint
INSERT INTO "amends"."checks" ("order_id", "due_at") SELECT "id", "recorded_at" FROM "amends"."orders" ON CONFLICT DO NOTHING;
