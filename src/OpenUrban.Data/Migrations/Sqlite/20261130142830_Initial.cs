using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OpenUrban.Data.Migrations.Sqlite
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Rule_En = table.Column<string>(type: "TEXT", nullable: false),
                    Rule_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Rule_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    LicenceId = table.Column<string>(type: "TEXT", nullable: false),
                    LicenceAddress = table.Column<string>(type: "TEXT", nullable: false),
                    ResidentIndicators = table.Column<string>(type: "TEXT", nullable: false, defaultValue: ""),
                    Description_En = table.Column<string>(type: "TEXT", nullable: false),
                    Description_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Description_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_En = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_En = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Edition = table.Column<string>(type: "TEXT", nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Text_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Checksum = table.Column<string>(type: "TEXT", nullable: false),
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
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    ActiveFrom = table.Column<DateTimeOffset>(
                        type: "TEXT",
                        nullable: false,
                        defaultValue: DateTimeOffset.MinValue
                    ),
                    Checksum = table.Column<string>(type: "TEXT", nullable: false),
                    FilesChecksum = table.Column<string>(type: "TEXT", nullable: false, defaultValue: ""),
                    ImportsChecksum = table.Column<string>(type: "TEXT", nullable: true),
                    Values = table.Column<int>(type: "INTEGER", nullable: false),
                    EarlierVersions = table.Column<int>(type: "INTEGER", nullable: false),
                    Confirmations = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Removed = table.Column<int>(type: "INTEGER", nullable: false),
                    Notes_En = table.Column<string>(type: "TEXT", nullable: false),
                    Notes_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Notes_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    Table = table.Column<string>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false, defaultValue: "Other"),
                    CopyTitle = table.Column<string>(type: "TEXT", nullable: true),
                    CopyAddress = table.Column<string>(type: "TEXT", nullable: true),
                    CopyIsLinkable = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    LicenceId = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedPrecision = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Licence_En = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Licence_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHans = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHant = table.Column<string>(type: "TEXT", nullable: true),
                    ProducerName_En = table.Column<string>(type: "TEXT", nullable: false),
                    ProducerName_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    ProducerName_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "Topics",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    Symbol = table.Column<string>(type: "TEXT", nullable: true),
                    IsDivisible = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: true),
                    Definition_En = table.Column<string>(type: "TEXT", nullable: false),
                    Definition_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Definition_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsoCode = table.Column<string>(type: "TEXT", nullable: true),
                    AreaKm2 = table.Column<double>(type: "REAL", nullable: true),
                    AreaKm2Year = table.Column<int>(type: "INTEGER", nullable: true),
                    AreaKm2SourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    CentroidSourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    Gcj02SourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    CodeSourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    Group = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    GroupSourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    ZoneKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CrossBorder = table.Column<bool>(type: "INTEGER", nullable: true),
                    Centroid_Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Centroid_Longitude = table.Column<double>(type: "REAL", nullable: true),
                    CentroidGcj02_Latitude = table.Column<double>(type: "REAL", nullable: true),
                    CentroidGcj02_Longitude = table.Column<double>(type: "REAL", nullable: true),
                    DistrictsText_En = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictsText_ZhHans = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictsText_ZhHant = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHans = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHant = table.Column<string>(type: "TEXT", nullable: true),
                    SeatGcj02_Latitude = table.Column<double>(type: "REAL", nullable: true),
                    SeatGcj02_Longitude = table.Column<double>(type: "REAL", nullable: true),
                    Aliases = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitMultiplier = table.Column<int>(type: "INTEGER", nullable: false),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TopicId = table.Column<int>(type: "INTEGER", nullable: false),
                    Additive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Definition_En = table.Column<string>(type: "TEXT", nullable: false),
                    Definition_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Definition_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    Until = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber_En = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Issuer_En = table.Column<string>(type: "TEXT", nullable: false),
                    Issuer_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Issuer_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHans = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHant = table.Column<string>(type: "TEXT", nullable: true),
                    Period_En = table.Column<string>(type: "TEXT", nullable: false),
                    Period_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Period_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_En = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    ZoneId = table.Column<int>(type: "INTEGER", nullable: false),
                    DistrictId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    Evidence_En = table.Column<string>(type: "TEXT", nullable: true),
                    Evidence_ZhHans = table.Column<string>(type: "TEXT", nullable: true),
                    Evidence_ZhHant = table.Column<string>(type: "TEXT", nullable: true),
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
                    ConceptId = table.Column<int>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LooksAlong = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Distinguishes_En = table.Column<string>(type: "TEXT", nullable: false),
                    Distinguishes_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Distinguishes_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason_En = table.Column<string>(type: "TEXT", nullable: false),
                    Reason_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Reason_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    TargetCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPartOfYear = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRunningTotal = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Definition_En = table.Column<string>(type: "TEXT", nullable: false),
                    Definition_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Definition_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHans = table.Column<string>(type: "TEXT", nullable: true),
                    Note_ZhHant = table.Column<string>(type: "TEXT", nullable: true),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_En = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_En = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Confidentiality = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    VintageId = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedPrecision = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Bound = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false, defaultValue: "Exact"),
                    Reference = table.Column<string>(type: "TEXT", nullable: true),
                    IsConfirmation = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    AddedInRelease = table.Column<int>(type: "INTEGER", nullable: false),
                    RemovedInRelease = table.Column<int>(type: "INTEGER", nullable: true),
                    IsLatest = table.Column<bool>(type: "INTEGER", nullable: false),
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
                    ActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    AnswerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_En = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Summary_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    PrincipleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
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
                    ObservationId = table.Column<long>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<int>(type: "INTEGER", nullable: false),
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
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
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
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetCode = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                    PrincipleId = table.Column<int>(type: "INTEGER", nullable: false),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Comparator = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    BaselineYear = table.Column<int>(type: "INTEGER", nullable: true),
                    BaselineBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PeriodYears = table.Column<int>(type: "INTEGER", nullable: true),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: true),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AddedInRelease = table.Column<int>(type: "INTEGER", nullable: false),
                    RemovedInRelease = table.Column<int>(type: "INTEGER", nullable: true),
                    IsLatest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Deadline_Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Deadline_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Deadline_Precision = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Deadline_Text_En = table.Column<string>(type: "TEXT", nullable: false),
                    Deadline_Text_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Deadline_Text_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Name_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhHans = table.Column<string>(type: "TEXT", nullable: false),
                    Note_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Phrase_En = table.Column<string>(type: "TEXT", nullable: false, defaultValue: ""),
                    Phrase_ZhHans = table.Column<string>(type: "TEXT", nullable: false, defaultValue: ""),
                    Phrase_ZhHant = table.Column<string>(type: "TEXT", nullable: false),
                    Locators = table.Column<string>(type: "TEXT", nullable: false),
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
                name: "IX_Observations_IndicatorId_AreaId_Year_PublishedOn_SourceId_AddedInRelease",
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
