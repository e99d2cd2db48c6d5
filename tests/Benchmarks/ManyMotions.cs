using Domain;
using Domain.Motions;
using Domain.Motions.Figures;
using Domain.Motions.Similarity;
using Domain.Organisations;
using Domain.Procedures;
using Host.Motions;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Benchmarks;

/// <summary>Fills a database with motions as the acts leave them: the register, the terms and the numbers of the board.</summary>
internal static class ManyMotions
{
    private const int Batch = 5_000;

    /// <summary>Moved motions of one union with their texts and terms.</summary>
    public static async Task AddTextsAsync(Installation installation, int count, MotionTexts texts)
    {
        List<(long Term, long Motion)> postings = [];
        for (var first = 1; first <= count; first += Batch)
        {
            await installation.ReadAsync(async store =>
            {
                for (var number = first; number < Math.Min(count + 1, first + Batch); number++)
                {
                    AddText(store, installation, (number, texts.Of(number)), postings);
                }

                return await store.SaveChangesAsync();
            });
        }

        postings.Sort();
        await InsertAsync(installation, "motion_postings", postings.Select(p => (p.Term, p.Motion)));
        await InsertAsync(installation, "motion_terms", postings.CountBy(p => p.Term)
            .Select(term => (term.Key, (long)term.Value)).Append((TermKey.OfAll(installation.Union), count)));
    }

    /// <summary>In the order of the keys and by plain statements: millions of rows are no matter for change tracking.</summary>
    private static async Task InsertAsync(Installation installation, string table, IEnumerable<(long, long)> rows)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            var values = string.Join(',', batch.Select(row => $"({row.Item1},{row.Item2})"));
            await installation.ReadAsync(async store =>
            {
                var connection = store.Database.GetDbConnection();
                await store.Database.OpenConnectionAsync();
                await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // numbers of this benchmark's own
                command.CommandText = $"INSERT INTO {table} VALUES {values}";
#pragma warning restore CA2100
                return await command.ExecuteNonQueryAsync();
            });
        }
    }

    /// <summary>Units below the federation, each with motions in every state, and what their acts would have added up.</summary>
    public static async Task AddUnitsAsync(Installation installation, int units, int motionsOfEach)
    {
        for (var first = 0; first < units; first += Batch / motionsOfEach)
        {
            await installation.ReadAsync(store =>
            {
                for (var unit = first; unit < Math.Min(units, first + (Batch / motionsOfEach)); unit++)
                {
                    AddUnit(store, installation, unit, motionsOfEach);
                }

                return store.SaveChangesAsync();
            });
        }
    }

    private static void AddText(
        Store store, Installation installation, (int Number, (string Title, string Reasons, string Measures) Text) motion, List<(long, long)> postings)
    {
        var (title, reasons, measures) = motion.Text;
        var id = new CaseId(Guid.CreateVersion7());
        var row = NewRow((id, installation.Union, installation.Employer), motion.Number, MotionState.Closed);
        row.Title = title;
        var text = new MotionText(MotionTopic.Other, title, reasons, measures);
        store.Motions.Add(row);
        store.Cases.Add(NewCase(row, MotionFormat.Write(RecordOf(row, text))));
        postings.AddRange(MotionTerms.Of(MotionIndex.TextOf(text)).Select(term => (TermKey.Of(installation.Union, term), row.Id)));
    }

    private static void AddUnit(Store store, Installation installation, int number, int motions)
    {
        var union = new UnitId(Guid.NewGuid());
        store.Units.Add(new UnitRow { Id = union, Kind = UnitKind.Union, Name = $"工会{number}", Place = "110000", Staff = 100, Parent = installation.Federation });
        store.UnitsAbove.AddRange(
            new UnitAboveRow { Unit = union, Above = union }, new UnitAboveRow { Unit = union, Above = installation.Federation });
        Dictionary<TallyKey, int[]> sums = [];
        for (var each = 0; each < motions; each++)
        {
            var row = NewRow((new CaseId(Guid.CreateVersion7()), union, union), (number * motions) + each + 1, (MotionState)(2 + (each % 12)));
            store.Motions.Add(row);
            foreach (var (key, by) in MotionTallies.Changes(null, MotionRegister.LineOf(row)))
            {
                var sum = sums[key] = sums.GetValueOrDefault(key) ?? new int[by.Length];
                for (var measure = 0; measure < by.Length; measure++)
                {
                    sum[measure] += by[measure];
                }
            }
        }

        store.MotionTallies.AddRange(sums.Select(sum => MotionTallies.NewRow(sum.Key, sum.Value)));
    }

    private static MotionRow NewRow((CaseId Case, UnitId Union, UnitId Employer) where, int number, MotionState state)
    {
        var isEnded = state is MotionState.Closed or MotionState.Merged or MotionState.Declined or MotionState.Withdrawn;
        var moved = new DateOnly(2024 + (number % 3), 3, 1);
        return new MotionRow
        {
            Id = number,
            Case = where.Case,
            Union = where.Union,
            Employer = where.Employer,
            Number = $"提案〔2026〕{number:000000}号",
            Title = $"关于第{number}件事项的提案",
            Topic = (MotionTopic)(number % 9),
            State = state,
            Since = moved,
            HeldSince = moved,
            NextOn = isEnded ? null : new DateOnly(2026, 11, 1).AddDays(number % 60),
            MovedOn = moved,
            Year = moved.Year,
            Decision = state >= MotionState.Assigning && state != MotionState.Withdrawn ? ScreeningOutcome.Filed : null,
            Department = state >= MotionState.Handling ? $"部门{number % 6}" : "",
            Due = state >= MotionState.Handling ? moved : null,
            AnsweredOn = state >= MotionState.Rating ? moved : null,
            IsSatisfied = state >= MotionState.Planned ? number % 10 != 0 : null,
            HolderNames = "工会",
        };
    }

    private static CaseRow NewCase(MotionRow motion, string record) => new()
    {
        Id = motion.Case,
        Number = motion.Number,
        Title = motion.Title,
        Family = ProcedureFamily.Motion,
        Place = "110000",
        Employer = motion.Employer,
        EmployerKind = null,
        DefinitionId = "motion",
        DefinitionVersion = 1,
        Position = "",
        Record = record,
        Stage = "ended",
        Ended = true,
        Entries = 1,
        LastHash = "",
        OpenedAt = DateTimeOffset.UnixEpoch,
        ChangedAt = DateTimeOffset.UnixEpoch,
    };

    private static MotionRecord RecordOf(MotionRow row, MotionText text) => new()
    {
        Number = row.Number,
        Place = "110000",
        Union = new(row.Union, "工会"),
        Employer = new(row.Employer, "单位"),
        Movers = [],
        LastDay = row.Since,
        Standing = new(row.State, row.Since, null),
        Text = text,
        MovedOn = row.MovedOn,
    };
}
