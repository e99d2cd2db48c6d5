using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class CaseMapping : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> builder)
    {
        builder.ToTable("cases");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(80);
        builder.Property(c => c.Title).HasMaxLength(300);
        builder.Property(c => c.Place).HasMaxLength(6);
        builder.Property(c => c.DefinitionId).HasMaxLength(80);
        builder.Property(c => c.Stage).HasMaxLength(40);
        builder.Property(c => c.LastHash).HasMaxLength(64);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.Number).IsUnique();
    }
}
