using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace OpenUrban.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Concepts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concepts", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Datasets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    LicenceId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LicenceAddress = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ResidentIndicators = table.Column<string>(
                        type: "text",
                        nullable: false,
                        defaultValue: "",
                        collation: "C"
                    ),
                    Description_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Licence_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Licence_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Licence_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Publisher_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Publisher_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Publisher_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datasets", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Edition = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                }
            );

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

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ActiveFrom = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValue: DateTimeOffset.MinValue
                    ),
                    Checksum = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FilesChecksum = table.Column<string>(
                        type: "text",
                        nullable: false,
                        defaultValue: "",
                        collation: "C"
                    ),
                    ImportsChecksum = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Values = table.Column<int>(type: "integer", nullable: false),
                    EarlierVersions = table.Column<int>(type: "integer", nullable: false),
                    Confirmations = table.Column<int>(type: "integer", nullable: false),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Removed = table.Column<int>(type: "integer", nullable: false),
                    Notes_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Notes_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Notes_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Number);
                }
            );

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IsImported = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    Table = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Grade = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        defaultValue: "Other",
                        collation: "C"
                    ),
                    CopyTitle = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CopyAddress = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CopyIsLinkable = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    LicenceId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedPrecision = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    PublishedBasis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Licence_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Licence_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Licence_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHans = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHant = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ProducerName_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProducerName_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProducerName_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                }
            );

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

            migrationBuilder.CreateTable(
                name: "Topics",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IsImported = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Topics", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Units",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IsImported = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    Symbol = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsDivisible = table.Column<bool>(type: "boolean", nullable: false, defaultValue: true),
                    Definition_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Units", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Areas",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IsImported = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    Kind = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    IsoCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AreaKm2 = table.Column<double>(type: "double precision", nullable: true),
                    AreaKm2Year = table.Column<int>(type: "integer", nullable: true),
                    AreaKm2SourceId = table.Column<int>(type: "integer", nullable: true),
                    CentroidSourceId = table.Column<int>(type: "integer", nullable: true),
                    Gcj02SourceId = table.Column<int>(type: "integer", nullable: true),
                    CodeSourceId = table.Column<int>(type: "integer", nullable: true),
                    Group = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: true,
                        collation: "C"
                    ),
                    GroupSourceId = table.Column<int>(type: "integer", nullable: true),
                    ZoneKind = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: true,
                        collation: "C"
                    ),
                    CrossBorder = table.Column<bool>(type: "boolean", nullable: true),
                    Centroid_Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Centroid_Longitude = table.Column<double>(type: "double precision", nullable: true),
                    CentroidGcj02_Latitude = table.Column<double>(type: "double precision", nullable: true),
                    CentroidGcj02_Longitude = table.Column<double>(type: "double precision", nullable: true),
                    DistrictsText_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DistrictsText_ZhHans = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DistrictsText_ZhHant = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHans = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHant = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SeatGcj02_Latitude = table.Column<double>(type: "double precision", nullable: true),
                    SeatGcj02_Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Aliases = table.Column<string>(type: "jsonb", nullable: false),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Areas_Areas_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Areas_Sources_AreaKm2SourceId",
                        column: x => x.AreaKm2SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Areas_Sources_CentroidSourceId",
                        column: x => x.CentroidSourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Areas_Sources_CodeSourceId",
                        column: x => x.CodeSourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Areas_Sources_Gcj02SourceId",
                        column: x => x.Gcj02SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Areas_Sources_GroupSourceId",
                        column: x => x.GroupSourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IsImported = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    UnitId = table.Column<int>(type: "integer", nullable: false),
                    UnitMultiplier = table.Column<int>(type: "integer", nullable: false),
                    Decimals = table.Column<int>(type: "integer", nullable: false),
                    Direction = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    TopicId = table.Column<int>(type: "integer", nullable: false),
                    Additive = table.Column<bool>(type: "boolean", nullable: false),
                    Definition_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Indicators_Topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "Topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Indicators_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AreaPredecessors",
                columns: table => new
                {
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Until = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaPredecessors", x => new { x.AreaId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_AreaPredecessors_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AreaPredecessors_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                    DocumentNumber_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DocumentNumber_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DocumentNumber_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Issuer_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Issuer_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Issuer_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHans = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHant = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Period_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Period_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Period_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ShortName_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ShortName_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ShortName_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Plans_Plans_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Plans_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ZoneDistricts",
                columns: table => new
                {
                    ZoneId = table.Column<int>(type: "integer", nullable: false),
                    DistrictId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    SourceId = table.Column<int>(type: "integer", nullable: true),
                    Evidence_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Evidence_ZhHans = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Evidence_ZhHant = table.Column<string>(type: "text", nullable: true, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ZoneDistricts", x => new { x.ZoneId, x.DistrictId });
                    table.ForeignKey(
                        name: "FK_ZoneDistricts_Areas_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ZoneDistricts_Areas_ZoneId",
                        column: x => x.ZoneId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ZoneDistricts_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ConceptMembers",
                columns: table => new
                {
                    ConceptId = table.Column<int>(type: "integer", nullable: false),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    LooksAlong = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Distinguishes_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Distinguishes_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Distinguishes_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConceptMembers", x => new { x.ConceptId, x.IndicatorId });
                    table.ForeignKey(
                        name: "FK_ConceptMembers_Concepts_ConceptId",
                        column: x => x.ConceptId,
                        principalTable: "Concepts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ConceptMembers_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SeriesBreaks",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                    Reason_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_SeriesBreaks",
                        x => new
                        {
                            x.IndicatorId,
                            x.AreaId,
                            x.Year,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_SeriesBreaks_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_SeriesBreaks_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_SeriesBreaks_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "TargetIndicators",
                columns: table => new
                {
                    TargetCode = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    IsPartOfYear = table.Column<bool>(type: "boolean", nullable: false),
                    IsRunningTotal = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetIndicators", x => new { x.TargetCode, x.IndicatorId });
                    table.ForeignKey(
                        name: "FK_TargetIndicators_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Vintages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    Definition_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vintages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vintages_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHans = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_ZhHant = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actions_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Kind = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goals_Goals_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Goals_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Principles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Principles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Principles_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Decimals = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Confidentiality = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                    VintageId = table.Column<int>(type: "integer", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedPrecision = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    PublishedBasis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Bound = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        defaultValue: "Exact",
                        collation: "C"
                    ),
                    Reference = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsConfirmation = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    Address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AddedInRelease = table.Column<int>(type: "integer", nullable: false),
                    RemovedInRelease = table.Column<int>(type: "integer", nullable: true),
                    IsLatest = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Observations_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Observations_Releases_AddedInRelease",
                        column: x => x.AddedInRelease,
                        principalTable: "Releases",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Observations_Releases_RemovedInRelease",
                        column: x => x.RemovedInRelease,
                        principalTable: "Releases",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Observations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Observations_Vintages_VintageId",
                        column: x => x.VintageId,
                        principalTable: "Vintages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ActionAnswers",
                columns: table => new
                {
                    ActionId = table.Column<int>(type: "integer", nullable: false),
                    AnswerId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionAnswers", x => new { x.ActionId, x.AnswerId });
                    table.ForeignKey(
                        name: "FK_ActionAnswers_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ActionAnswers_Actions_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Kind = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    ActionId = table.Column<int>(type: "integer", nullable: true),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Summary_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Measures_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PrincipleActions",
                columns: table => new
                {
                    PrincipleId = table.Column<int>(type: "integer", nullable: false),
                    ActionId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrincipleActions", x => new { x.PrincipleId, x.ActionId });
                    table.ForeignKey(
                        name: "FK_PrincipleActions_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_PrincipleActions_Principles_PrincipleId",
                        column: x => x.PrincipleId,
                        principalTable: "Principles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ObservationNotes",
                columns: table => new
                {
                    ObservationId = table.Column<long>(type: "bigint", nullable: false),
                    NoteId = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObservationNotes", x => new { x.ObservationId, x.NoteId });
                    table.ForeignKey(
                        name: "FK_ObservationNotes_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ObservationNotes_Observations_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Observations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeasureAreas",
                columns: table => new
                {
                    MeasureId = table.Column<int>(type: "integer", nullable: false),
                    AreaId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureAreas", x => new { x.MeasureId, x.AreaId });
                    table.ForeignKey(
                        name: "FK_MeasureAreas_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeasureAreas_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeasureGoals",
                columns: table => new
                {
                    MeasureId = table.Column<int>(type: "integer", nullable: false),
                    GoalId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureGoals", x => new { x.MeasureId, x.GoalId });
                    table.ForeignKey(
                        name: "FK_MeasureGoals_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeasureGoals_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeasureParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    MeasureId = table.Column<int>(type: "integer", nullable: false),
                    TargetCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeasureParts_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PrincipleMeasures",
                columns: table => new
                {
                    PrincipleId = table.Column<int>(type: "integer", nullable: false),
                    MeasureId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrincipleMeasures", x => new { x.PrincipleId, x.MeasureId });
                    table.ForeignKey(
                        name: "FK_PrincipleMeasures_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_PrincipleMeasures_Principles_PrincipleId",
                        column: x => x.PrincipleId,
                        principalTable: "Principles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Targets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: false,
                        collation: "C"
                    ),
                    Comparator = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Kind = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    UnitId = table.Column<int>(type: "integer", nullable: true),
                    BaselineYear = table.Column<int>(type: "integer", nullable: true),
                    BaselineBasis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: true,
                        collation: "C"
                    ),
                    PeriodYears = table.Column<int>(type: "integer", nullable: true),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    GoalId = table.Column<int>(type: "integer", nullable: true),
                    ActionId = table.Column<int>(type: "integer", nullable: true),
                    MeasureId = table.Column<int>(type: "integer", nullable: true),
                    IndicatorId = table.Column<int>(type: "integer", nullable: true),
                    AreaId = table.Column<int>(type: "integer", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AddedInRelease = table.Column<int>(type: "integer", nullable: false),
                    RemovedInRelease = table.Column<int>(type: "integer", nullable: true),
                    IsLatest = table.Column<bool>(type: "boolean", nullable: false),
                    Deadline_Basis = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: false,
                        collation: "C"
                    ),
                    Deadline_Date = table.Column<DateOnly>(type: "date", nullable: true),
                    Deadline_Precision = table.Column<string>(
                        type: "character varying(32)",
                        maxLength: 32,
                        nullable: true,
                        collation: "C"
                    ),
                    Deadline_Text_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Deadline_Text_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Deadline_Text_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_ZhHans = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Phrase_En = table.Column<string>(type: "text", nullable: false, defaultValue: "", collation: "C"),
                    Phrase_ZhHans = table.Column<string>(
                        type: "text",
                        nullable: false,
                        defaultValue: "",
                        collation: "C"
                    ),
                    Phrase_ZhHant = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locators = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Targets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Targets_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Releases_AddedInRelease",
                        column: x => x.AddedInRelease,
                        principalTable: "Releases",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Releases_RemovedInRelease",
                        column: x => x.RemovedInRelease,
                        principalTable: "Releases",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Targets_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Actions_Code", table: "Actions", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Areas_Code", table: "Areas", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Areas_Kind_Code", table: "Areas", columns: new[] { "Kind", "Code" });

            migrationBuilder.CreateIndex(name: "IX_Concepts_Code", table: "Concepts", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Datasets_Code", table: "Datasets", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Goals_Code", table: "Goals", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Indicators_Code", table: "Indicators", column: "Code", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeasureParts_Code",
                table: "MeasureParts",
                column: "Code",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Measures_Code", table: "Measures", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Notes_Code", table: "Notes", column: "Code", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Earlier",
                table: "Observations",
                columns: new[] { "IndicatorId", "AreaId", "Year" },
                filter: "NOT \"IsLatest\" AND \"RemovedInRelease\" IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorId_AreaId_Year_PublishedOn_SourceId_A~",
                table: "Observations",
                columns: new[] { "IndicatorId", "AreaId", "Year", "PublishedOn", "SourceId", "AddedInRelease" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Latest",
                table: "Observations",
                columns: new[] { "IndicatorId", "AreaId", "Year" },
                unique: true,
                filter: "\"IsLatest\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_Observations_LatestByArea",
                table: "Observations",
                columns: new[] { "AreaId", "IndicatorId", "Year" },
                filter: "\"IsLatest\""
            );

            migrationBuilder.CreateIndex(name: "IX_Plans_Code", table: "Plans", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Principles_Code", table: "Principles", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Sources_Code", table: "Sources", column: "Code", unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_Targets_Code_PublishedOn_AddedInRelease",
                table: "Targets",
                columns: new[] { "Code", "PublishedOn", "AddedInRelease" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Topics_Code", table: "Topics", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Units_Code", table: "Units", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Vintages_Code", table: "Vintages", column: "Code", unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ActionAnswers");

            migrationBuilder.DropTable(name: "AreaPredecessors");

            migrationBuilder.DropTable(name: "ConceptMembers");

            migrationBuilder.DropTable(name: "Datasets");

            migrationBuilder.DropTable(name: "MeasureAreas");

            migrationBuilder.DropTable(name: "MeasureGoals");

            migrationBuilder.DropTable(name: "MeasureParts");

            migrationBuilder.DropTable(name: "ObservationNotes");

            migrationBuilder.DropTable(name: "PrincipleActions");

            migrationBuilder.DropTable(name: "PrincipleMeasures");

            migrationBuilder.DropTable(name: "ReleaseContents");

            migrationBuilder.DropTable(name: "SeriesBreaks");

            migrationBuilder.DropTable(name: "StoredQueries");

            migrationBuilder.DropTable(name: "TargetIndicators");

            migrationBuilder.DropTable(name: "Targets");

            migrationBuilder.DropTable(name: "ZoneDistricts");

            migrationBuilder.DropTable(name: "Concepts");

            migrationBuilder.DropTable(name: "Notes");

            migrationBuilder.DropTable(name: "Observations");

            migrationBuilder.DropTable(name: "Principles");

            migrationBuilder.DropTable(name: "Goals");

            migrationBuilder.DropTable(name: "Measures");

            migrationBuilder.DropTable(name: "Releases");

            migrationBuilder.DropTable(name: "Vintages");

            migrationBuilder.DropTable(name: "Actions");

            migrationBuilder.DropTable(name: "Indicators");

            migrationBuilder.DropTable(name: "Plans");

            migrationBuilder.DropTable(name: "Topics");

            migrationBuilder.DropTable(name: "Units");

            migrationBuilder.DropTable(name: "Areas");

            migrationBuilder.DropTable(name: "Sources");
        }
    }
}
