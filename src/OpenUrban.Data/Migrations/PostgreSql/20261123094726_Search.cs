using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase().Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    KindOrder = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    EntityId = table.Column<int>(type: "integer", nullable: false),
                    Names = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Texts = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                }
            );

            migrationBuilder
                .CreateIndex(name: "IX_SearchEntries_Document", table: "SearchEntries", column: "Document")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Kind_Code",
                table: "SearchEntries",
                columns: new[] { "Kind", "Code" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "SearchEntries");

            migrationBuilder.AlterDatabase().OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");
        }
    }
}
