using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ReleaseContents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReleaseContents",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Checksum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseContents", x => x.Number);
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ReleaseContents");
        }
    }
}
