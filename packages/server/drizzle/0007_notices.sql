CREATE TABLE "amends"."notices" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"case_id" text,
	"about" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"locale" text,
	"subject" text,
	"text" text,
	"address_hash" text,
	"message_id" text,
	"gist" text,
	"statement" json,
	"adequacy" json
);
--> statement-breakpoint
ALTER TABLE "amends"."notices" ADD CONSTRAINT "notices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_order" ON "amends"."notices" USING btree ("order_id","at");