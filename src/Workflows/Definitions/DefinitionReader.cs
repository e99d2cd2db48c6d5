using Domain;

namespace Workflows.Definitions;

/// <summary>Reads a procedure from Elsa's own JSON and checks it whole before anything runs by it.</summary>
public static class DefinitionReader
{
    /// <summary>Reads one definition file.</summary>
    /// <param name="file">The file's name, for its faults.</param>
    /// <param name="json">The file's text.</param>
    /// <exception cref="FaultsException">The file has faults; every one is named with its JSON path.</exception>
    public static ProcedureDefinition Read(string file, string json) => throw new NotSupportedException(file + json);
}
