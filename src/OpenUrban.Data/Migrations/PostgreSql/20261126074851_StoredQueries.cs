using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
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
                    Hash = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    OperationHash = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Variables = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OperationName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastReadOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Bytes = table.Column<int>(type: "integer", nullable: false),
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
