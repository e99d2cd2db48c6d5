using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Host.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "award_rules",
                columns: table => new
                {
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Most = table.Column<int>(type: "int", nullable: false),
                    MostNominated = table.Column<int>(type: "int", nullable: false),
                    TakesOpinions = table.Column<bool>(type: "bit", nullable: false),
                    NeedsClosed = table.Column<bool>(type: "bit", nullable: false),
                    NeedsSatisfied = table.Column<bool>(type: "bit", nullable: false),
                    CommitteePercent = table.Column<int>(type: "int", nullable: false),
                    Names = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SetAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_award_rules", x => x.Union);
                });

            migrationBuilder.CreateTable(
                name: "ballot_box",
                columns: table => new
                {
                    Ballot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Receipt = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Press = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Group = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Marks = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ballot_box", x => new { x.Ballot, x.Receipt });
                });

            migrationBuilder.CreateTable(
                name: "ballot_seals",
                columns: table => new
                {
                    Ballot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Key = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ballot_seals", x => new { x.Ballot, x.Group });
                });

            migrationBuilder.CreateTable(
                name: "ballot_voters",
                columns: table => new
                {
                    Ballot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Voter = table.Column<int>(type: "int", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Wrapped = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ballot_voters", x => new { x.Ballot, x.Voter });
                });

            migrationBuilder.CreateTable(
                name: "ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Record = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Seals = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Phase = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Issued = table.Column<int>(type: "int", nullable: false),
                    Cast = table.Column<int>(type: "int", nullable: false),
                    Wiped = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ballots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_units",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Office = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_units", x => new { x.Case, x.Unit, x.Office, x.Holder });
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Family = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Employer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EmployerKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DefinitionId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    DefinitionVersion = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Record = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ended = table.Column<bool>(type: "bit", nullable: false),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    LastHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "duties",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Execution = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Office = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Open = table.Column<bool>(type: "bit", nullable: false),
                    Owed = table.Column<bool>(type: "bit", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    Opens = table.Column<DateOnly>(type: "date", nullable: true),
                    RuleId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CountedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Provisional = table.Column<bool>(type: "bit", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: true),
                    WarnsFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    CountedWith = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duties", x => new { x.Case, x.Activity, x.Execution, x.Unit, x.Office, x.Holder });
                });

            migrationBuilder.CreateTable(
                name: "duty_moves",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Execution = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Office = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    FromDue = table.Column<DateOnly>(type: "date", nullable: true),
                    ToDue = table.Column<DateOnly>(type: "date", nullable: true),
                    FromOpens = table.Column<DateOnly>(type: "date", nullable: true),
                    ToOpens = table.Column<DateOnly>(type: "date", nullable: true),
                    RuleId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duty_moves", x => new { x.Version, x.Case, x.Activity, x.Execution, x.Unit, x.Office });
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    OnlyFor = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    UploadedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Zh = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    En = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Link = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ReadAt = table.Column<long>(type: "bigint", nullable: true),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "joint_meeting_days",
                columns: table => new
                {
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromYear = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    DayOfMonth = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_meeting_days", x => new { x.Union, x.FromYear });
                });

            migrationBuilder.CreateTable(
                name: "law_changes",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Entry = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law_changes", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "ledger",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Office = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Execution = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    OnlyFor = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Key = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger", x => new { x.Case, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "letter_box",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_box", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "letter_collections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Prizes = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_collections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Employer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Collection = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    IsAnonymous = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Holder = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HolderName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HeldSince = table.Column<DateOnly>(type: "date", nullable: false),
                    Leader = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSatisfied = table.Column<bool>(type: "bit", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Prize = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.Case);
                });

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Link = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    SentAt = table.Column<long>(type: "bigint", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextTryAt = table.Column<long>(type: "bigint", nullable: true),
                    Failure = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marks", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "motion_calls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motion_calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "motion_origins",
                columns: table => new
                {
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    File = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motion_origins", x => new { x.Union, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "motion_postings",
                columns: table => new
                {
                    Term = table.Column<long>(type: "bigint", nullable: false),
                    Motion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motion_postings", x => new { x.Term, x.Motion });
                });

            migrationBuilder.CreateTable(
                name: "motion_tallies",
                columns: table => new
                {
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    ByTopic = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Collected = table.Column<int>(type: "int", nullable: false),
                    Filed = table.Column<int>(type: "int", nullable: false),
                    Merged = table.Column<int>(type: "int", nullable: false),
                    Declined = table.Column<int>(type: "int", nullable: false),
                    Opinions = table.Column<int>(type: "int", nullable: false),
                    Withdrawn = table.Column<int>(type: "int", nullable: false),
                    Assigned = table.Column<int>(type: "int", nullable: false),
                    Answered = table.Column<int>(type: "int", nullable: false),
                    AnsweredInTime = table.Column<int>(type: "int", nullable: false),
                    Closed = table.Column<int>(type: "int", nullable: false),
                    ClosedOpinions = table.Column<int>(type: "int", nullable: false),
                    Rated = table.Column<int>(type: "int", nullable: false),
                    Satisfied = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motion_tallies", x => new { x.Union, x.Year, x.ByTopic, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "motion_terms",
                columns: table => new
                {
                    Term = table.Column<long>(type: "bigint", nullable: false),
                    Motions = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motion_terms", x => x.Term);
                });

            migrationBuilder.CreateTable(
                name: "motions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Employer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IsOpinion = table.Column<bool>(type: "bit", nullable: false),
                    Department = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IsSatisfied = table.Column<bool>(type: "bit", nullable: true),
                    Holder = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HolderNames = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HeldSince = table.Column<DateOnly>(type: "date", nullable: false),
                    Leader = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AwaitedSignatures = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NominatedFor = table.Column<int>(type: "int", nullable: true),
                    AwardedFor = table.Column<int>(type: "int", nullable: true),
                    IsAskedWhyLate = table.Column<bool>(type: "bit", nullable: false),
                    WhyLate = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offices",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Office = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Delegation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsHead = table.Column<bool>(type: "bit", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offices", x => new { x.Account, x.Office, x.Unit });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    SentAt = table.Column<long>(type: "bigint", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextTryAt = table.Column<long>(type: "bigint", nullable: true),
                    Failure = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "receipt_numbers",
                columns: table => new
                {
                    Authority = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipt_numbers", x => new { x.Authority, x.Year, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "recounts",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Counted = table.Column<int>(type: "int", nullable: false),
                    Moved = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recounts", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    DraftedAt = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "resolutions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Union = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Meeting = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CarriedOutBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Steps = table.Column<int>(type: "int", nullable: false),
                    StepsDone = table.Column<int>(type: "int", nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextStep = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DangerFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    CarriedOutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsInTime = table.Column<bool>(type: "bit", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Unasked = table.Column<DateOnly>(type: "date", nullable: true),
                    WhyLate = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resolutions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "unit_rules",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Withdraws = table.Column<int>(type: "int", nullable: true),
                    Entry = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_rules", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Parent = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Staff = table.Column<int>(type: "int", nullable: false),
                    Employer = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Authority = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EmployerKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "units_above",
                columns: table => new
                {
                    Unit = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Above = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units_above", x => new { x.Unit, x.Above });
                });

            migrationBuilder.CreateTable(
                name: "uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Account = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uploads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "voting_cards",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voting_cards", x => x.Case);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ballots_Case_Number",
                table: "ballots",
                columns: new[] { "Case", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ballots_Wiped",
                table: "ballots",
                column: "Wiped");

            migrationBuilder.CreateIndex(
                name: "IX_case_units_Unit_Case",
                table: "case_units",
                columns: new[] { "Unit", "Case" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_Number",
                table: "cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_duties_CountedWith_Due_Case",
                table: "duties",
                columns: new[] { "CountedWith", "Due", "Case" },
                filter: "[Open] = CAST(1 AS bit)");

            migrationBuilder.CreateIndex(
                name: "IX_duties_Due",
                table: "duties",
                column: "Due",
                filter: "[Owed] = CAST(1 AS bit)");

            migrationBuilder.CreateIndex(
                name: "IX_duties_Unit_Office_Holder_Due_Case",
                table: "duties",
                columns: new[] { "Unit", "Office", "Holder", "Due", "Case" },
                filter: "[Owed] = CAST(1 AS bit)");

            migrationBuilder.CreateIndex(
                name: "IX_duty_moves_Version_Unit_Office",
                table: "duty_moves",
                columns: new[] { "Version", "Unit", "Office" });

            migrationBuilder.CreateIndex(
                name: "IX_files_Case",
                table: "files",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_files_Sha256",
                table: "files",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_Account_Id",
                table: "inbox",
                columns: new[] { "Account", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_inbox_Account_Key",
                table: "inbox",
                columns: new[] { "Account", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inbox_Account_ReadAt_Id",
                table: "inbox",
                columns: new[] { "Account", "ReadAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_Account_Key",
                table: "ledger",
                columns: new[] { "Account", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letter_box_Union_Day",
                table: "letter_box",
                columns: new[] { "Union", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_collections_Union_From",
                table: "letter_collections",
                columns: new[] { "Union", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_CodeHash",
                table: "letters",
                column: "CodeHash",
                unique: true,
                filter: "[CodeHash] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_letters_Collection",
                table: "letters",
                column: "Collection");

            migrationBuilder.CreateIndex(
                name: "IX_letters_Number",
                table: "letters",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_Union_PostedOn",
                table: "letters",
                columns: new[] { "Union", "PostedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_Union_Year_Channel",
                table: "letters",
                columns: new[] { "Union", "Year", "Channel" });

            migrationBuilder.CreateIndex(
                name: "IX_mails_Account_Key",
                table: "mails",
                columns: new[] { "Account", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mails_NextTryAt_Id",
                table: "mails",
                columns: new[] { "NextTryAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_motion_calls_Union_From",
                table: "motion_calls",
                columns: new[] { "Union", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_motion_origins_Union_At",
                table: "motion_origins",
                columns: new[] { "Union", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_motions_Case",
                table: "motions",
                column: "Case",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_motions_NextOn_Union_Year_Topic_Department",
                table: "motions",
                columns: new[] { "NextOn", "Union", "Year", "Topic", "Department" });

            migrationBuilder.CreateIndex(
                name: "IX_motions_Union_Id",
                table: "motions",
                columns: new[] { "Union", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_motions_Union_Year",
                table: "motions",
                columns: new[] { "Union", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_notes_Case_Side_Id",
                table: "notes",
                columns: new[] { "Case", "Side", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_offices_Unit_Office",
                table: "offices",
                columns: new[] { "Unit", "Office" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_SentAt_Id",
                table: "outbox",
                columns: new[] { "SentAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_reports_Unit_To",
                table: "reports",
                columns: new[] { "Unit", "To" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_Case_Number",
                table: "resolutions",
                columns: new[] { "Case", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_Unasked",
                table: "resolutions",
                column: "Unasked");

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_Union_Id",
                table: "resolutions",
                columns: new[] { "Union", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_rules_Unit",
                table: "unit_rules",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "IX_units_Employer",
                table: "units",
                column: "Employer");

            migrationBuilder.CreateIndex(
                name: "IX_units_Parent",
                table: "units",
                column: "Parent");

            migrationBuilder.CreateIndex(
                name: "IX_units_above_Above_Unit",
                table: "units_above",
                columns: new[] { "Above", "Unit" });

            migrationBuilder.CreateIndex(
                name: "IX_uploads_At",
                table: "uploads",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_uploads_Sha256",
                table: "uploads",
                column: "Sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "award_rules");

            migrationBuilder.DropTable(
                name: "ballot_box");

            migrationBuilder.DropTable(
                name: "ballot_seals");

            migrationBuilder.DropTable(
                name: "ballot_voters");

            migrationBuilder.DropTable(
                name: "ballots");

            migrationBuilder.DropTable(
                name: "case_units");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "duties");

            migrationBuilder.DropTable(
                name: "duty_moves");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "joint_meeting_days");

            migrationBuilder.DropTable(
                name: "law_changes");

            migrationBuilder.DropTable(
                name: "ledger");

            migrationBuilder.DropTable(
                name: "letter_box");

            migrationBuilder.DropTable(
                name: "letter_collections");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropTable(
                name: "mails");

            migrationBuilder.DropTable(
                name: "marks");

            migrationBuilder.DropTable(
                name: "motion_calls");

            migrationBuilder.DropTable(
                name: "motion_origins");

            migrationBuilder.DropTable(
                name: "motion_postings");

            migrationBuilder.DropTable(
                name: "motion_tallies");

            migrationBuilder.DropTable(
                name: "motion_terms");

            migrationBuilder.DropTable(
                name: "motions");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "offices");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "receipt_numbers");

            migrationBuilder.DropTable(
                name: "recounts");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "resolutions");

            migrationBuilder.DropTable(
                name: "unit_rules");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "units_above");

            migrationBuilder.DropTable(
                name: "uploads");

            migrationBuilder.DropTable(
                name: "voting_cards");

            migrationBuilder.DropTable(
                name: "AspNetUsers");
        }
    }
}
