using Domain;

namespace Workflows.Definitions;

/// <summary>Every version of every procedure. A running case keeps the version with which it began.</summary>
public sealed class ProcedureLibrary
{
    private readonly Dictionary<(string Id, int Version), ProcedureDefinition> byVersion;

    private ProcedureLibrary(IReadOnlyList<ProcedureDefinition> all)
    {
        All = all;
        byVersion = all.ToDictionary(definition => (definition.DefinitionId, definition.Version));
    }

    /// <summary>Every version of every procedure, ordered by definition id and then by version, the oldest first.</summary>
    public IReadOnlyList<ProcedureDefinition> All { get; }

    /// <summary>Reads all definition files.</summary>
    /// <param name="files">Each file's name, for its faults, and its text.</param>
    /// <exception cref="FaultsException">
    /// A file has a fault, or two files hold the same version of the same procedure or one version's id; every fault of every file is named.
    /// </exception>
    public static ProcedureLibrary Load(IEnumerable<(string File, string Json)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<Fault> faults = [];
        List<(string File, ProcedureDefinition Definition)> read = [];
        foreach (var (file, json) in files)
        {
            try
            {
                var definition = DefinitionReader.Read(file, json);
                faults.AddRange(Twice(read, file, definition));
                read.Add((file, definition));
            }
            catch (FaultsException wrong)
            {
                faults.AddRange(wrong.Faults);
            }
        }

        return faults.Count > 0
            ? throw new FaultsException(faults)
            : new([.. read.Select(entry => entry.Definition)
                .OrderBy(definition => definition.DefinitionId, StringComparer.Ordinal)
                .ThenBy(definition => definition.Version)]);
    }

    private static IEnumerable<Fault> Twice(
        List<(string File, ProcedureDefinition Definition)> read, string file, ProcedureDefinition definition)
    {
        foreach (var (other, known) in read)
        {
            if (known.VersionId == definition.VersionId)
            {
                yield return new(file, "$.id", $"\"{definition.VersionId}\" is the id of {other} already");
            }

            if ((known.DefinitionId, known.Version) == (definition.DefinitionId, definition.Version))
            {
                yield return new(file, "$.version", $"{definition.DefinitionId} version {definition.Version} is already in {other}");
            }
        }
    }

    /// <summary>The newest version of a procedure: the one with which a new case begins.</summary>
    /// <param name="definitionId">Such as <c>wage-agreement</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such procedure.</exception>
    public ProcedureDefinition Latest(string definitionId) =>
        All.LastOrDefault(definition => definition.DefinitionId == definitionId)
        ?? throw new KeyNotFoundException($"There is no procedure {definitionId}.");

    /// <summary>One version of a procedure: the one that a running case keeps.</summary>
    /// <param name="definitionId">Such as <c>wage-agreement</c>.</param>
    /// <param name="version">From 1 on.</param>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    public ProcedureDefinition Get(string definitionId, int version) =>
        byVersion.GetValueOrDefault((definitionId, version))
        ?? throw new KeyNotFoundException($"There is no version {version} of the procedure {definitionId}.");
}
