CREATE TABLE "amends"."follows" (
	"order_id" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"pace" text NOT NULL,
	"address" text,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."photo_bytes" (
	"photo_id" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."photos" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "amends"."follows" ADD CONSTRAINT "follows_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amends"."photos" ADD CONSTRAINT "photos_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "photos_order" ON "amends"."photos" USING btree ("order_id");