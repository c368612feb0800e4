using GraphQL.Types;
using OpenUrban.Api.Texts;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Releases;

internal sealed class DatasetType : EntityType<Dataset>
{
    public DatasetType()
        : base("Dataset", "Code of the data set.")
    {
        Description = "The data set as a whole.";
        this.Text("title", "Its title; the same as its name.", d => d.Name);
        this.Text("description", "What is in it.", d => d.Description);
        this.Text("publisher", "Who publishes it.", d => d.Publisher);
        this.Text(
            "licence",
            "How its texts and its arrangement may be used. Figures are under the licences of their sources.",
            d => d.Licence
        );
        Field<NonNullGraphType<StringGraphType>>("licenceId")
            .Description("SPDX identifier of the licence of texts and arrangement. It is not that of the figures.")
            .From(source => source.LicenceId);
        Field<NonNullGraphType<StringGraphType>>("licenceAddress")
            .Description("Address of the text of that licence.")
            .From(source => source.LicenceAddress);
        Field<NonNullGraphType<ReleaseType>>("release")
            .Description("The current release.")
            .From<Dataset, Release>((writer, _) => writer.Snapshot().Release);
        Field<NonNullGraphType<CitationType>>("citation")
            .Description("How to cite the current release.")
            .From<Dataset, Citation>((writer, dataset) => new(dataset, writer.Snapshot().Release));
        Field<NonNullGraphType<DatasetCountsType>>("counts")
            .Description("How much is in the current release.")
            .From<Dataset, Release>((writer, _) => writer.Snapshot().Release);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LanguageType>>>>("languages")
            .Sized(ListSize.AtMost(Enum.GetValues<Language>().Length))
            .Description("The languages every text is in.")
            .From(_ => Enum.GetValues<Language>())
            .FieldType.IsOneCell();
    }
}
