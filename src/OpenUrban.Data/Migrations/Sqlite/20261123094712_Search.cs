using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    KindOrder = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EntityId = table.Column<int>(type: "INTEGER", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Texts = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Kind_Code",
                table: "SearchEntries",
                columns: new[] { "Kind", "Code" },
                unique: true
            );

            // Who rebuilds SearchEntries (SQLite alters little in place) has to create its triggers again.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
                    "Document", content = 'SearchEntries', content_rowid = 'Id', tokenize = 'trigram case_sensitive 1');
                """
            );
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "TR_SearchEntries_Insert" AFTER INSERT ON "SearchEntries" BEGIN
                    INSERT INTO "SearchIndex" (rowid, "Document") VALUES (new."Id", new."Document");
                END;
                """
            );
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "TR_SearchEntries_Delete" AFTER DELETE ON "SearchEntries" BEGIN
                    INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Document") VALUES ('delete', old."Id", old."Document");
                END;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "SearchIndex");

            migrationBuilder.DropTable(name: "SearchEntries");
        }
    }
}
