CREATE TABLE "amends"."budget_accounts" (
	"account" text PRIMARY KEY NOT NULL,
	"spent" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."budget_holds" (
	"offer_id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"order_id" text NOT NULL,
	"state" text NOT NULL,
	"options" json NOT NULL,
	"amounts" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "amends"."budget_holds" ADD CONSTRAINT "budget_holds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "amends"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "budget_holds_case" ON "amends"."budget_holds" USING btree ("case_id") WHERE "amends"."budget_holds"."state" = 'held';--> statement-breakpoint
CREATE INDEX "budget_holds_order" ON "amends"."budget_holds" USING btree ("order_id");