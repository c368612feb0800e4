using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StoredQueries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StoredQueries",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OperationHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Variables = table.Column<string>(type: "TEXT", nullable: false),
                    OperationName = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    LastReadOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Bytes = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredQueries", x => x.Hash);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_StoredQueries_LastReadOn_CreatedAt_Bytes",
                table: "StoredQueries",
                columns: new[] { "LastReadOn", "CreatedAt", "Bytes" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_StoredQueries_OperationHash",
                table: "StoredQueries",
                column: "OperationHash",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "StoredQueries");
        }
    }
}
